namespace Dossier.Tests.App;

public sealed class CheckCommandTests
{
    [Fact]
    public void Check_reports_and_counts_and_writes_nothing()
    {
        using var valley = new ValleyCopy();
        Assert.Equal(new Run(0, ValleyCopy.Checked, ValleyCopy.Warning), valley.Run("check"));
        Assert.Equal(["input", "seeds"], valley.Entries, StringComparer.Ordinal);
    }

    [Fact]
    public void Strict_lets_a_warning_fail()
    {
        using var valley = new ValleyCopy();
        Assert.Equal(
            new Run(1, ValleyCopy.Checked, ValleyCopy.Warning + "error: 1 warning treated as an error (--strict)\n"),
            valley.Run("check", "--strict"));
    }

    [Fact]
    public void Json_is_all_that_standard_output_gets()
    {
        using var valley = new ValleyCopy();
        const string Expected = """
            {
              "diagnostics": [
                {
                  "code": "DOS043",
                  "severity": "warning",
                  "path": "input/sources/bulletin-thirty-2031-04-10.yaml",
                  "line": 38,
                  "column": 56,
                  "endLine": 38,
                  "endColumn": 65,
                  "message": "the article has U\u002B00A0 no-break space where this has U\u002B0020; the article\u0027s characters are published, and “dossier fix” writes them here"
                }
              ],
              "summary": {
                "quotations": 26,
                "proseQuotations": 5,
                "sources": 6,
                "disagreements": 1,
                "errors": 0,
                "warnings": 1
              }
            }

            """;
        Assert.Equal(new Run(0, Expected, ""), valley.Run("check", "--json"));
    }

    [Fact]
    public void A_folder_without_a_dossier_is_a_mistake_in_the_content()
    {
        using var valley = new ValleyCopy();
        Directory.Delete(valley.PathOf("input"), recursive: true);
        var run = valley.Run("check");
        Assert.Equal(
            (1, "0 passages checked in 0 sources, 0 quotations checked in prose; 1 error, 0 warnings\n"),
            (run.ExitCode, run.Out));
        Assert.StartsWith("input/dossier.yaml:1:1: error DOS006: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_last_error_it_says_once_how_to_read_more()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/actors/dorvas.yaml", "kind: person", "kind: persona");
        valley.Replace("input/actors/tsalvan.yaml", "kind: person", "kin: person");
        valley.Replace("input/actors/halveny.yaml", "kind: state", "kin: state");
        Assert.EndsWith(
            "\nTo read more about DOS014 or DOS021, for example: dossier explain DOS014\n",
            valley.Run("check").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_all_places_of_a_mistake()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/actors/dorvas.yaml", "kind: person", "kind: person\nkind: person");
        var diagnostic = System.Text.Json.JsonDocument.Parse(valley.Run("check", "--json").Out).RootElement
            .GetProperty("diagnostics")[0];
        Assert.Equal(
            """{"code":"DOS013","severity":"error","path":"input/actors/dorvas.yaml","line":3,"column":1,"endLine":3,"endColumn":5,"message":"the key “kind” is written twice here; keep one of the two","further":[{"path":"input/actors/dorvas.yaml","line":2,"column":1,"endLine":2,"endColumn":5,"message":"“kind” is first written here"}]}""",
            string.Concat(diagnostic.GetRawText().Split('\n').Select(line => line.Trim()))
                .Replace("\": ", "\":", StringComparison.Ordinal));
    }

    [Fact]
    public void A_flood_of_mistakes_is_cut_in_every_report_and_counted_in_full()
    {
        using var valley = new ValleyCopy();
        valley.Replace(
            "input/actors/dorvas.yaml",
            "kind: person",
            "kind: person\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"zz{i}: x\n")));
        var run = valley.Run("check");
        Assert.Equal(
            (1, "26 passages checked in 6 sources, 5 quotations checked in prose; 1 disagreement between sources; 500 "
                + "errors, 1 warning\n"),
            (run.ExitCode, run.Out));
        Assert.Equal(20, run.Error.Split('\n').Count(line => line.Contains("error DOS014", StringComparison.Ordinal)));
        Assert.EndsWith(
            "\nDOS014: 480 more errors of this rule are not shown, because at most 20 of a file and 200 of a run are; "
            + "fix some, and run this again\nTo read more about DOS014: dossier explain DOS014\n",
            run.Error,
            StringComparison.Ordinal);
        var json = System.Text.Json.JsonDocument.Parse(valley.Run("check", "--json").Out).RootElement;
        Assert.Equal((21, 500), (json.GetProperty("diagnostics")
            .GetArrayLength(), json.GetProperty("summary").GetProperty("errors").GetInt32()));
        var unshown = Assert.Single(json.GetProperty("unshown").EnumerateArray());
        Assert.Equal(
            ("DOS014", "error", 480),
            (unshown.GetProperty("code")
                .GetString(), unshown.GetProperty("severity").GetString(), unshown.GetProperty("count").GetInt32()));
    }

    [Theory]
    [InlineData("data/dossier.json", "data/dossier.json", "")]
    [InlineData("ASSETS/CSS/Plain.css", "assets/css/plain.css", "")]
    [InlineData(
        "index.html/x", "index.html", "      = input/pages/index.md:1:1: the page of this record is “index.html”\n")]
    [InlineData(
        "actors",
        "actors/dorvas.html",
        "      = input/actors/dorvas.yaml:1:1: the page of this record is “actors/dorvas.html”\n")]
    public void A_static_file_may_not_meet_another_file_of_the_site(string file, string other, string further)
    {
        using var valley = new ValleyCopy();
        valley.Write("input/static/" + file, "x");
        var run = valley.Run("check");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"input/static/{file}:1:1: error DOS070: “{file}” collides with “{other}”, which the site already has; "
            + $"rename this file\n{further}To read more about DOS070: dossier explain DOS070\n",
            run.Error[ValleyCopy.Warning.Length..]);
    }

    [Fact]
    public void A_static_file_needs_a_name_that_every_system_can_hold()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems refuse the name themselves");
        using var valley = new ValleyCopy();
        valley.Write("input/static/a:b.txt", "x");
        Assert.Equal(
            new Run(
                1,
                "26 passages checked in 6 sources, 5 quotations checked in prose; 1 disagreement between sources; 1 "
                + "error, 1 warning\n",
                ValleyCopy.Warning + "input/static/a:b.txt:1:1: error DOS085: the name has “:” in it, which Windows "
                    + "refuses in the name of a file; rename it\nTo read more about DOS085: dossier explain DOS085\n"),
            valley.Run("check"));
    }
}
