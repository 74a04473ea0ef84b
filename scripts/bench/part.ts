/** A part of the benchmark: what was measured in one run, on both sides where there is a peer. */
export interface Part {
  title: string
  /** Whom the second column shows; missing where nothing comparable exists. */
  peer?: string | undefined
  rows: Row[]
  /** What a reader of the numbers has to know. */
  notes: string[]
}

/** One measurement, the same on both sides. */
export interface Row {
  what: string
  unit:
    | 'documents/s'
    | 'pages/s'
    | 's'
    | 'ms'
    | 'µs a profile'
    | 'frames'
    | 'MB'
    | 'kB'
    | 'files'
    | 'times'
    | 'of 100'
    | 'of the window'
  signpost: number
  peer?: number | undefined
  /** The peer was stopped when it had taken this long. */
  isPeerStopped?: true
}

/** How much of the peer's number Signpost's is; nothing without a peer. */
export function ratio({ signpost, peer }: Row): number | undefined {
  return peer ? signpost / peer : undefined
}
