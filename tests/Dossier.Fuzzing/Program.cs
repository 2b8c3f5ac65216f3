using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Dossier.Fuzzing;
using Dossier.Fuzzing.Targets;
using SharpFuzz;

string[] names = [.. FuzzTargets.All.Select(target => target.Name)];
var name = new Argument<string>("TARGET") { Description = string.Join(", ", names) };
name.AcceptOnlyFromAmong(names);
var seconds = new Option<int>("--seconds") { Description = "How long; default: 600", DefaultValueFactory = _ => 600 };
var seed = new Option<int>("--seed")
{
    Description = "The same seed gives the same inputs; default: another each time",
    DefaultValueFactory = _ => Random.Shared.Next(),
};
var findings = new Option<string>("--findings")
{
    Description = "The folder for inputs that broke something; default: findings",
    DefaultValueFactory = _ => "findings",
};
var several = new Argument<string[]>("TARGETS") { Description = "Default: all", DefaultValueFactory = _ => names };
several.AcceptOnlyFromAmong(names);
var file = new Argument<string>("FILE");
var folder = new Argument<string>("DIR");

var run = new Command("run", "Try damaged inputs on the targets by turns, in this process")
{
    several,
    seconds,
    seed,
    findings,
};
run.SetAction(parsed => Run(
    [.. parsed.GetRequiredValue(several).Select(Named)],
    parsed.GetValue(seconds),
    parsed.GetValue(seed),
    parsed.GetValue(findings)!));
var list = new Command("targets", "Write the names of all targets, one a line");
list.SetAction(_ => Console.Out.Write(string.Concat(names.Select(one => one + "\n"))));
var once = new Command("try", "Try one input, and say what it does") { name, file };
once.SetAction(parsed => Target(parsed).Try(File.ReadAllBytes(parsed.GetRequiredValue(file))));
var examples = new Command("examples", "Write the inputs that a target begins with into a folder, for afl-fuzz")
{
    name,
    folder,
};
examples.SetAction(
    parsed => WriteExamples(Target(parsed), Directory.CreateDirectory(parsed.GetRequiredValue(folder)).FullName));
var afl = new Command("afl", "Try what afl-fuzz sends") { name };
afl.SetAction(parsed =>
{
    var target = Target(parsed);
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Try(input.ToArray());
    });
});

return new RootCommand("Looks for inputs that break the program.") { run, list, once, examples, afl }
    .Parse(args)
    .Invoke();

FuzzTarget Target(ParseResult parsed) => Named(parsed.GetRequiredValue(name));

static FuzzTarget Named(string name) => FuzzTargets.All.Single(target => target.Name == name);

static int Run(FuzzTarget[] targets, int seconds, int seed, string findings)
{
    Directory.CreateDirectory(findings);
    var campaign = new Campaign(findings);
    var clock = Stopwatch.StartNew();
    for (int round = 0; clock.Elapsed.TotalSeconds < seconds; round++)
    {
        foreach (var target in targets)
            campaign.Run(target, 500, unchecked(seed + round));
    }

    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{campaign.Inputs} inputs in {clock.Elapsed.TotalSeconds:0} s from seed {seed}, {campaign.Findings} mistakes found"));
    return campaign.Findings == 0 ? 0 : 1;
}

static void WriteExamples(FuzzTarget target, string folder)
{
    var inputs = target.Examples.Value;
    for (int i = 0; i < inputs.Length; i++)
        File.WriteAllBytes(Path.Combine(folder, $"{i:0000}"), inputs[i]);
}
