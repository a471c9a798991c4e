import Foundation

/// Threads that numeric work uses unless told otherwise. Results do not depend on it.
package var processorCount: Int { ProcessInfo.processInfo.activeProcessorCount }
