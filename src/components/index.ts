import Aside from './Aside.astro'
import Badge from './Badge.astro'
import Break from './Break.astro'
import CheckCases from './CheckCases.astro'
import CheckForm from './CheckForm.astro'
import Code from './Code.astro'
import Details from './Details.astro'
import FindingFacts from './FindingFacts.astro'
import FindingPart from './FindingPart.astro'
import Grid from './Grid.astro'
import GridCell from './GridCell.astro'
import GridRow from './GridRow.astro'
import Heading2 from './Heading2.astro'
import Heading3 from './Heading3.astro'
import Heading4 from './Heading4.astro'
import Label from './Label.astro'
import Name from './Name.astro'
import Outdated from './Outdated.astro'
import Picture from './Picture.astro'
import Pre from './Pre.astro'
import Subscript from './Subscript.astro'
import Superscript from './Superscript.astro'
import Tab from './Tab.astro'
import Table from './Table.astro'
import Tabs from './Tabs.astro'
import Underline from './Underline.astro'
import Video from './Video.astro'

/** What a generated page may name, and what stands for an element of Markdown. */
export const components = {
  Aside,
  Badge,
  Break,
  CheckCases,
  CheckForm,
  Details,
  FindingFacts,
  FindingPart,
  Grid,
  GridCell,
  GridRow,
  Label,
  Name,
  Outdated,
  Picture,
  Subscript,
  Superscript,
  Tab,
  Tabs,
  Underline,
  Video,
  code: Code,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  pre: Pre,
  table: Table,
}
