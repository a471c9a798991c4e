/// Elementary functions made of `+ - * /` and bit operations only.
///
/// A library's `exp` may differ in its last bit from one processor or library version to the
/// next; these give the same bits everywhere that has IEEE 754 arithmetic, so a model trained
/// with them is reproducible to the byte. Products and sums are never contracted into fused
/// multiply-adds. Error bounds are those the tests sweep for.
package enum Elementary {}
