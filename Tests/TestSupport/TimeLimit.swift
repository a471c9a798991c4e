package import Testing

extension Trait where Self == TimeLimitTrait {
  /// Ends a test that hangs. The limit is far beyond what any test takes: the tests share few
  /// threads, so one that waits may be waiting for all the others, and time must not decide.
  package static var ifStuck: Self { .timeLimit(.minutes(60)) }
}
