/** How Pagefind is asked. It works in the page: its worker is a second copy of itself to fetch, and needs a trusted type. */
export const pagefindOptions = {
  noWorker: true,
  excerptLength: 24,
  ranking: { metaWeights: { heading: 0.1, page: 0 } },
}
