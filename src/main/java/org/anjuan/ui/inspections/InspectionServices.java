package org.anjuan.ui.inspections;

import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Views;
import org.anjuan.ui.forms.FormDesk;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.ListInspections;
import org.anjuan.usecase.NewFile;

/** What the place of the inspections works with. */
public record InspectionServices(
        FormDesk forms,
        Views views,
        Navigator navigator,
        Preferences preferences,
        ListInspections list,
        ListCases cases,
        NewFile newFile) {}
