/** English words of the search. Other languages: `content/<lang>/words.json`. */
export const words = {
  'search.open': 'Search',
  'search.close': 'Close',
  'search.label': 'Search the guide',
  'search.placeholder': 'Error text, setting or question',
  'search.examples': 'Paste a message as you see it, the name of a setting, or part of either.',
  'search.count': 'Sections found: {count}',
  'search.none': 'Nothing found for “{query}”. Try one word of the message, or start from the list of messages.',
  'search.messages': 'All messages',
  'search.failed': 'The search index is not there. It is made by the build.',
  'search.noScript': 'The search needs JavaScript. The lists below lead to every section.',
} as const
