/** What stands in place of a secret. */
const gap = ' … '

/** Names whose value is a secret or leads to one, in addresses, JSON, headers and logs. */
const names = [
  'code',
  'access_token',
  'id_token',
  'refresh_token',
  'session_token',
  'token',
  'client_secret',
  'client_assertion',
  'assertion',
  'jwt_token',
  'jwt',
  'state',
  'nonce',
  'code_verifier',
  'code_challenge',
  'password',
  'passwd',
  'pwd',
  'secret',
  'sessiontoken',
  'securitytoken',
  'x-security-token',
  'x-session-token',
  'x-api-key',
  'api_key',
  'samlresponse',
]

const quotes = `["'\\s]{0,3}`

/** `name=value`, `"name": "value"`, `name%3Dvalue`: the value ends at white space, a quotation mark, `&` or a tag. */
const named = new RegExp(
  `(?<![\\w-])(${names.join('|')})${quotes}(=|:|%(?:25){0,3}3[ad])(${quotes}[^\\s"'<>&]*)`,
  'giu',
)

/** `<sessiontoken …>value`: the value ends at the next tag. */
const tagged = new RegExp(`<(?:\\w{1,20}:)?(?:${names.join('|')})(?:\\s[^<>]{0,200})?>[^<]*`, 'giu')

/** Headers that are secret to the end of the line. */
const headers = /(?<![\w-])(?:proxy-)?(?:authorization|(?:set-)?cookie)["'\s]{0,3}[:=].*/giu

const bearer = /(?<![\w-])bearer(?:\s|%20|\+)+[^\s"'<>,;&]*/giu

/** User name and password in front of a host. */
const userInfo = /(?<=:\/\/)[^\s/@]{1,256}@/gu

/** JSON Web Tokens begin so: it is `{"` in Base64. */
const webToken = /eyJ[\w\-.+/=%~]*/gu

/** Long runs of letters and digits mean nothing to a reader. */
const opaque = /[\w-]{32,}/gu

/** A code that names an error, and is not a code of OAuth. */
const isErrorCode = /^["'\s]{0,3}(?:[a-z]{3}-?\d{6}|\d{3,6})(?![\w-])/iu

/** A text without tokens, codes and passwords, percent-encoding undone; `count` tells how many were dropped. */
export function redact(text: string): { text: string; count: number } {
  let count = 0
  const drop = () => {
    count += 1
    return gap
  }
  const once = (from: string): string =>
    from
      .replace(headers, drop)
      .replace(tagged, drop)
      .replace(named, (whole, name: string, sign: string, value: string) => {
        const isError = name.toLowerCase() === 'code' && sign === ':' && isErrorCode.test(value)
        return value.trim() === '' || isError ? whole : drop()
      })
      .replace(bearer, drop)
      .replace(userInfo, drop)
      .replace(webToken, drop)
      .replace(opaque, (run) => (/\d/.test(run) && /[a-z]/i.test(run) ? drop() : run))
  // An address may carry another one, encoded once or twice: what comes to light is dropped as well.
  const clean = once(decode(once(decode(once(text)))))
  return { text: clean, count }
}

/** Undo percent-encoding of ASCII; plus signs are spaces, as in a query. */
function decode(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
