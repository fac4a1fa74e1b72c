package org.anjuan.ui.rectification;

import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Views;
import org.anjuan.ui.forms.FormDesk;
import org.anjuan.usecase.ListOrders;

/** What the rectification ledger works with. */
public record RectificationServices(
        FormDesk forms, Views views, Navigator navigator, Preferences preferences, ListOrders list) {}
