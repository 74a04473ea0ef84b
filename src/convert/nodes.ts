import type { BlockContent, DefinitionContent, Literal, Parent, PhrasingContent } from 'mdast'
import type { Alignment } from './align.ts'
import type { SectionRecord } from './outline.ts'

/** A component that stands among blocks: `<Aside kind="note">…</Aside>`. Attribute values are plain strings. */
export interface BlockComponent extends Parent {
  type: 'blockComponent'
  name:
    | 'Aside'
    | 'CheckCases'
    | 'CheckForm'
    | 'Details'
    | 'FindingFacts'
    | 'FindingPart'
    | 'Grid'
    | 'GridCell'
    | 'GridRow'
    | 'Outdated'
    | 'Tab'
    | 'Tabs'
    | 'Video'
  attributes: Record<string, string>
  children: (BlockContent | DefinitionContent)[]
}

/** A component that stands inside a line: `<Label>…</Label>`. */
export interface InlineComponent extends Parent {
  type: 'inlineComponent'
  name: 'Badge' | 'Break' | 'Label' | 'Name' | 'Picture' | 'Subscript' | 'Superscript' | 'Underline'
  attributes: Record<string, string>
  children: PhrasingContent[]
}

/** `[!WORD text]`, `{…}`, `{{…}}` or `****` as written; the steps say what becomes of it. */
export interface Tag extends Literal {
  type: 'tag'
  kind: 'BADGE' | 'DNL' | 'UICONTROL' | 'address' | 'attributes' | 'emptyBold' | 'id' | 'snippet'
  /** The text of the tag, the attributes or the snippet without braces, or the id without `{#` and `}`. */
  value: string
  /** The attributes of a badge, without braces. */
  attributes: string
  raw: string
  /** Where it stands in the source. */
  offset?: number
}

/** A quote that begins with `[!WORD text]`, before a step knows the word. The children are the rest of the quote. */
export interface Marker extends Parent {
  type: 'marker'
  word: string
  text: string
  /** The address in `[!VIDEO](address)`. */
  url: string
  raw: string
  children: (BlockContent | DefinitionContent)[]
}

/** What every component may carry; {@link BlockComponent} and {@link InlineComponent} are the only ones printed. */
export const componentAttributes: Record<BlockComponent['name'] | InlineComponent['name'], readonly string[]> = {
  Aside: ['kind'],
  Badge: ['kind'],
  Break: [],
  CheckCases: ['check'],
  CheckForm: ['check', 'id'],
  Details: ['title', 'id'],
  FindingFacts: ['check', 'code'],
  FindingPart: ['part'],
  Grid: [],
  GridCell: ['kind', 'columns', 'rows'],
  GridRow: [],
  Label: [],
  Name: [],
  Outdated: ['section'],
  Picture: ['src', 'alt', 'width'],
  Subscript: [],
  Superscript: [],
  Tab: ['title'],
  Tabs: [],
  Underline: [],
  Video: ['src'],
}

declare module 'mdast' {
  interface BlockContentMap {
    blockComponent: BlockComponent
    marker: Marker
  }
  interface PhrasingContentMap {
    inlineComponent: InlineComponent
    tag: Tag
  }
  interface RootContentMap {
    blockComponent: BlockComponent
    marker: Marker
    inlineComponent: InlineComponent
    tag: Tag
  }
  interface RootData {
    /** The sections, once the step `sections` has looked at them. */
    sections?: readonly SectionRecord[]
    missing?: Alignment['missing']
  }
  interface ImageData {
    /** How wide it is to be shown: pixels, or a share of the text's width such as `50%`. */
    width?: string
  }
  interface HeadingData {
    id?: string
    wasBold?: boolean
  }
  interface ParagraphData {
    id?: string
  }
}
