namespace Dossier.Model;

/// <summary>
/// The mark that a stance has wherever it is shown. A claimant's own steps have other marks than answers, because readers
/// take a tick for an answer: “granted”.
/// </summary>
public enum StanceMark { Asks, Withdraws, For, Against, Open }
