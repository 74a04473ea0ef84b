// Runs before the page is drawn, so that neither the theme nor what needs JavaScript flashes.
// It is served as it is because a module would run too late.
const root = document.documentElement
root.dataset.script = ''
try {
  const theme = localStorage.getItem('theme')
  if (theme) root.dataset.theme = theme
} catch {
  // Storage may be forbidden; the system's theme stands.
}
