using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Bersama;

/// <summary>What every value type promises, written once: equality, ordering, texts, JSON, the inert default.</summary>
internal static partial class KontrakNilai
{
    /// <summary>Equality is an equivalence, agrees with the operators, with object equality and with the hash code.</summary>
    public static void Kesetaraan<T>(Arbitrary<T> nilai)
        where T : struct, IEquatable<T>
    {
        Func<T, T, bool> sama = Operator<T>(Expression.Equal);
        Func<T, T, bool> beda = Operator<T>(Expression.NotEqual);
        Properti.UntukSemua(nilai, a =>
        {
            T salinan = a;
            Assert.True(a.Equals(salinan) && a.Equals((object)salinan) && sama(a, salinan) && !beda(a, salinan));
            Assert.Equal(a.GetHashCode(), salinan.GetHashCode());
            Assert.False(a.Equals(null));
            Assert.False(a.Equals(new object()));
        });
        Properti.UntukSemua(nilai, nilai, (a, b) =>
        {
            bool setara = a.Equals(b);
            Assert.Equal(setara, b.Equals(a));
            Assert.Equal(setara, a.Equals((object)b));
            Assert.Equal(setara, sama(a, b));
            Assert.Equal(!setara, beda(a, b));
            Assert.True(!setara || a.GetHashCode() == b.GetHashCode());
        });
    }

    /// <summary>Ordering is total, agrees with equality and with the operators, and puts the default first.</summary>
    public static void Urutan<T>(Arbitrary<T> nilai)
        where T : struct, IEquatable<T>, IComparable<T>, IComparable
    {
        Func<T, T, bool> kurang = Operator<T>(Expression.LessThan);
        Func<T, T, bool> kurangSama = Operator<T>(Expression.LessThanOrEqual);
        Func<T, T, bool> lebih = Operator<T>(Expression.GreaterThan);
        Func<T, T, bool> lebihSama = Operator<T>(Expression.GreaterThanOrEqual);
        Properti.UntukSemua(nilai, nilai, (a, b) =>
        {
            int urutan = Math.Sign(a.CompareTo(b));
            Assert.Equal(-urutan, Math.Sign(b.CompareTo(a)));
            Assert.Equal(urutan, Math.Sign(a.CompareTo((object)b)));
            Assert.Equal(a.Equals(b), urutan == 0);
            Assert.Equal(urutan < 0, kurang(a, b));
            Assert.Equal(urutan <= 0, kurangSama(a, b));
            Assert.Equal(urutan > 0, lebih(a, b));
            Assert.Equal(urutan >= 0, lebihSama(a, b));
        });
        Properti.UntukSemua(nilai, a =>
        {
            Assert.True(a.CompareTo(default) >= 0 && default(T).CompareTo(a) <= 0);
            Assert.True(kurangSama(a, a) && lebihSama(a, a) && !kurang(a, a) && !lebih(a, a));
            Assert.True(a.CompareTo(null) > 0);
            Assert.Throws<ArgumentException>(() => a.CompareTo(new object()));
        });
        Properti.UntukSemua(Bertiga(nilai), t =>
        {
            T[] urut = [.. t.Order()];
            Assert.True(urut[0].CompareTo(urut[1]) <= 0 && urut[1].CompareTo(urut[2]) <= 0 && urut[0].CompareTo(urut[2]) <= 0);
        });
    }

    private static Arbitrary<T[]> Bertiga<T>(Arbitrary<T> nilai) => Gen.ArrayOf(nilai.Generator, 3).ToArbitrary();

    private static Func<T, T, bool> Operator<T>(Func<Expression, Expression, BinaryExpression> bentuk)
    {
        ParameterExpression a = Expression.Parameter(typeof(T));
        ParameterExpression b = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, T, bool>>(bentuk(a, b), a, b).Compile();
    }
}
