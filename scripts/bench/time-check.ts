import check from '../../src/checks/association-mask.ts'
import type { MaskInput } from './mask-inputs.ts'

/** Milliseconds that the check of masks takes until its last finding was read. */
export function timeCheck(input: MaskInput): number {
  const begin = performance.now()
  for (const finding of check.run(input)) {
    if (!finding.code) throw new Error('A finding has no code.')
  }
  return performance.now() - begin
}
