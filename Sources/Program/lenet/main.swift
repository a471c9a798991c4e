import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// A job may have been started without standard input, output or error. The next file, queue or pipe
// that is opened would be taken for it, those of the concurrency that `await` begins among them.
for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
where fcntl(descriptor, F_GETFD) < 0 {
  // The lowest that is free, which is this one.
  _ = open("/dev/null", O_RDWR)
}

Lenet.main()
