using System.Collections;
using System.Reflection;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>Walks a portfolio and collects the origin of every figure in it.</summary>
internal static class FigureSources
{
    /// <summary>Origins with the value in its base unit.</summary>
    public static IReadOnlyList<(FigureOrigin Origin, double Value)> Of(object root)
    {
        List<(FigureOrigin, double)> found = [];
        Walk(root, found);
        return found;
    }

    private static void Walk(object? value, List<(FigureOrigin Origin, double Value)> found)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is DateOnly)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, found);
            }

            return;
        }

        Type type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Figure<>))
        {
            FigureOrigin origin = (FigureOrigin)type.GetProperty("Origin")!.GetValue(value)!;
            found.Add((origin, ((IQuantity)type.GetProperty("Value")!.GetValue(value)!).InBaseUnit));
            return;
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Walk(property.GetValue(value), found);
        }
    }
}
