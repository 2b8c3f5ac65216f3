using Dossier.App;
using Dossier.Theme;

return DossierProgram.Run(args, DefaultTheme.Create());
