using System.Reflection;
using System.Text.Json;
using Dossier.SiteModel;
using Dossier.Tests.Theme;
using Dossier.ViewShapes;

namespace Dossier.Tests.ViewShapes;

public sealed class KnownViewsTests
{
    public static TheoryData<string> Views => [.. KnownViews.All.Select(view => view.Name)];

    public static TheoryData<string> Pages =>
        [.. SampleViews.Plain.All().Select(page => page.GetType().Name).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_has_all_its_properties_and_no_others(string name)
    {
        var view = View(name);
        var properties = view.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)).ToList();
        if (view.Type.BaseType != typeof(object) || view.Kinds.Length > 0)
            properties.Add("type");
        Assert.Equal(
            properties.Order(StringComparer.Ordinal),
            view.Members.Select(member => member.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Every_page_is_known_by_a_word() => Assert.Equal(
        [
            "actor", "actor-list", "brief", "changes", "coverage", "demand", "demand-list", "event", "event-list", "home", "methodology",
            "not-found", "position-grid", "prose", "redirect", "search", "source", "source-list", "withdrawn",
        ],
        KnownViews.PageView.Kinds.Select(page => page.Word).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_value_of_a_page_has_the_shape_that_its_member_promises(string name) =>
        Assert.All(SampleViews.Plain.All().Where(page => page.GetType().Name == name), page => AssertShape(View(name), page, name));

    [Fact]
    public void A_member_says_whether_it_may_be_missing()
    {
        Assert.True(KnownViews.PageFrame.Member("canonical")!.IsNullable);
        Assert.False(KnownViews.PageFrame.Member("title")!.IsNullable);
        Assert.True(KnownViews.SegmentView.Member("voice")!.IsNullable);
    }

    private static void AssertShape(ValueShape shape, object? value, string path)
    {
        switch (shape)
        {
            case ViewShape view:
                // The members of the type that it is, which may derive from the one that is promised.
                var actual = KnownViews.All.Single(known => known.Type == value!.GetType());
                Assert.Equal(view, actual.CommonParent(view));
                Assert.All(actual.Members, member => AssertMember(member, value!, path));
                break;
            case ListShape list:
                Assert.All((object?[])(value ?? Array.Empty<object>()), item => AssertShape(list.Element, item, path + "[]"));
                break;
            case WordShape words:
                Assert.Contains((string)value!, words.Known, StringComparer.Ordinal);
                break;
            case var _ when shape == ValueShape.Markup:
                Assert.True(value is Html, path);
                break;
            case var _ when shape == ValueShape.Data:
                Assert.True(value is DataBlock, path);
                break;
            default:
                Assert.IsType(shape == ValueShape.Text ? typeof(string) : shape == ValueShape.Number ? typeof(int) : typeof(bool), value);
                break;
        }
    }

    private static void AssertMember(ViewMember member, object view, string path)
    {
        object? value = member.Get(view);
        if (value is null)
            Assert.True(member.IsNullable || member.Shape is ListShape, $"{path}.{member.Name} is missing");
        else
            AssertShape(member.Shape, value, $"{path}.{member.Name}");
    }

    private static ViewShape View(string name) => KnownViews.All.Single(view => view.Name == name);
}
