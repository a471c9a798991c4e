/// A ZIP file in memory.
package struct ZIPArchive {
}
