import { encode } from 'uqr'

/** Beyond this length the code is too fine for the camera of a phone. */
const lengthAtMost = 1000

/** Modules of white that a reader needs around the code. */
const quiet = 4

/** Pixels of a module in an image. */
const scale = 12

/** A text as a QR code. */
export interface QrCode {
  svg: SVGSVGElement
  png: () => Promise<Blob>
}

const space = 'http://www.w3.org/2000/svg'

/** Draws a text as a QR code, dark on white in every theme; nothing for a text that is too long. */
export function qrCode(text: string): QrCode | undefined {
  if (text.length > lengthAtMost) return undefined
  const { data, size } = encode(text, { border: quiet, ecc: 'M', boostEcc: false })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [[x, y] as const] : [])))
  return { svg: drawn(dark, size), png: () => painted(dark, size) }
}

function drawn(dark: readonly (readonly [number, number])[], size: number): SVGSVGElement {
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  svg.setAttribute('shape-rendering', 'crispEdges')
  const paper = document.createElementNS(space, 'path')
  paper.setAttribute('fill', '#fff')
  paper.setAttribute('d', `M0 0h${size}v${size}H0z`)
  const ink = document.createElementNS(space, 'path')
  ink.setAttribute('d', dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join(''))
  svg.append(paper, ink)
  return svg
}

async function painted(dark: readonly (readonly [number, number])[], size: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = size * scale
  canvas.height = size * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser draws no images.')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  for (const [x, y] of dark) context.fillRect(x * scale, y * scale, scale, scale)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser makes no PNG.'))))
  })
}
