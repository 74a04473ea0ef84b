/** English words of the bundle's README.txt. Other languages: `content/<lang>/words.json`. */
export const words = {
  'bundle.open': 'Open index.html in a browser. Nothing is installed, and nothing is sent anywhere.',
  'bundle.server': 'For many readers: put this folder anywhere on a web server, below any address.',
  'bundle.contents': 'CONTENTS.txt lists the files; “sha256sum -c SHA256SUMS” proves that they are whole.',
} as const
