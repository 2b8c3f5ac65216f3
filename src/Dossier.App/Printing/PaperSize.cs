namespace Dossier.App.Printing;

internal enum PaperSize { A4, Letter }
