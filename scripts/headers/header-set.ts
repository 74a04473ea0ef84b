/** A response header that every answer of the site carries. */
export interface Header {
  name: string
  value: string
  why: string
  /** Where it is sent; left out: everywhere. Over plain HTTP browsers ignore it, or it would promise what is not there. */
  only?: 'https'
}

/** What a page could ask the browser for and this site never does. */
const unused = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['storage-access', 'usb', 'xr-spatial-tracking'],
]

const permissions = [...unused.map((feature) => `${feature}=()`), 'clipboard-write=(self)', 'web-share=(self)']

/** The headers of the site, whoever serves it. The policy is that of its pages: `policyOf` computes it. */
export function headerSet(policy: string): Header[] {
  return [
    {
      name: 'Content-Security-Policy',
      value: policy,
      why: 'A page loads and runs only what the build put there, and nothing from another origin.',
    },
    {
      name: 'Strict-Transport-Security',
      value: 'max-age=63072000; includeSubDomains; preload',
      why: 'For two years browsers come over HTTPS only, to this host and to the hosts below it.',
      only: 'https',
    },
    {
      name: 'X-Content-Type-Options',
      value: 'nosniff',
      why: 'A file is what its type says, and never guessed to be a script.',
    },
    {
      name: 'Referrer-Policy',
      value: 'no-referrer',
      why: 'Other sites do not learn which page a reader came from.',
    },
    {
      name: 'Cross-Origin-Opener-Policy',
      value: 'same-origin',
      why: 'A page that opened this one, or was opened by it, cannot reach into it.',
    },
    {
      name: 'Cross-Origin-Embedder-Policy',
      value: 'require-corp',
      why: 'Nothing of another origin is embedded without its consent.',
    },
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'same-origin',
      why: 'Other sites cannot embed the files of this one.',
    },
    {
      name: 'X-Frame-Options',
      value: 'DENY',
      why: 'What frame-ancestors says, for browsers that do not know it.',
    },
    {
      name: 'Permissions-Policy',
      value: permissions.join(', '),
      why: 'Camera, position and the rest stay off; copying and sharing are what the pages offer.',
    },
  ]
}
