import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { imageNames } from '../../documents/image-names.ts'
import { sourcesFolder } from '../../documents/sources-folder.ts'
import { built } from '../../languages/built.ts'

/** The images beside the documents, where the documents have them. */
export const getStaticPaths = (() =>
  built.flatMap(({ folder }) =>
    imageNames(join(sourcesFolder, folder)).map((name) => {
      const dot = name.lastIndexOf('.')
      return { params: { lang: folder, image: name.slice(0, dot), extension: name.slice(dot + 1) } }
    }),
  )) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { lang = '', image = '', extension = '' } }) => {
  return new Response(readFileSync(join(sourcesFolder, lang, `${image}.${extension}`)))
}
