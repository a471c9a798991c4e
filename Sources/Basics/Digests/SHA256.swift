#if canImport(CryptoKit)
  import CryptoKit
#else
  import CCrypto
#endif

/// The SHA-256 of `bytes`, 32 bytes (FIPS 180-4), by the system's own library: CryptoKit on Apple's
/// systems, OpenSSL's libcrypto elsewhere.
package func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] {
  bytes.withContiguousStorageIfAvailable { digest(UnsafeRawBufferPointer($0)) }
    ?? sha256(Array(bytes))
}

private func digest(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  #if canImport(CryptoKit)
    var hash = CryptoKit.SHA256()
    hash.update(bufferPointer: bytes)
    return Array(hash.finalize())
  #else
    [UInt8](unsafeUninitializedCapacity: 32) { result, count in
      // The system's configuration of OpenSSL takes a millisecond to read and has no say here.
      OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
      let done = EVP_Digest(
        bytes.baseAddress, bytes.count, result.baseAddress, nil, EVP_sha256(), nil)
      // It fails for want of memory alone.
      precondition(done == 1, "libcrypto has no SHA-256")
      count = 32
    }
  #endif
}
