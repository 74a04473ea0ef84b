// Runs before the page is drawn, so that neither the theme nor what needs JavaScript flashes, nor what an address asks for
// moves what stands there already.
// It is served as it is because a module would run too late.
const root = document.documentElement
root.dataset.script = ''
const { search, hash } = location
if (/[?&]q=[^&]/.test(search)) root.dataset.searched = ''
if (/[?&]beside=/.test(search) || /\?|%3F/i.test(hash)) root.dataset.waits = ''

try {
  const theme = localStorage.getItem('theme')
  if (theme) root.dataset.theme = theme
} catch {
  // Storage may be forbidden; the system's theme stands.
}
