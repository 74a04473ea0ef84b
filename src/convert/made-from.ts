/** How the first comment of a generated page begins; a file without it is not ours to overwrite. */
export const madeFrom = '# Made from '
