package org.anjuan.ui.cases;

import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.NewFile;

/** The use cases that the list of cases calls. */
public record CaseServices(
        ListCases list,
        NewFile newFile,
        ManageOffice office,
        ExportDossier dossiers,
        ExportFiles exports,
        ImportFiles imports) {}
