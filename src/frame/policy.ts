/**
 * The policy that a page carries itself, for hosts that send no headers. A test holds it equal to the header that the build
 * computes, but for `frame-ancestors`, which browsers take from a header only.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
