/** The heading of the section that is being read: the last one above the upper quarter of the window. */
export function currentHeading(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const line = window.innerHeight / 4
  return headings.findLast((heading) => heading.getBoundingClientRect().top < line)
}
