/** How a page can be arranged; the first where its front matter does not say. */
export const templates = ['guide', 'front', 'check'] as const
