/** The time of one frame on a screen. */
export const frameMilliseconds = 1000 / 60
