import type { APIRoute } from 'astro'
import { schema } from '../check-up/schema.ts'

/** For editors: `# yaml-language-server: $schema=https://…/check-up.schema.json` above a configuration. */
export const GET: APIRoute = () => Response.json(schema())
