using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

internal static class StancePaint
{
    public static Paint Of(StanceMark mark) => mark switch
    {
        StanceMark.Asks => Paint.InkSoft,
        StanceMark.For => Paint.For,
        StanceMark.Against => Paint.Against,
        _ => Paint.Open,
    };
}
