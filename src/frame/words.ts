/** English words of the frame. Other languages: `content/<lang>/words.json`. */
export const words = {
  'frame.tagline': 'Sign-in to Adobe Campaign Classic, setting by setting',
  'frame.skip': 'Skip to the text',
  'frame.home': 'Front page',
  'frame.guide': 'The guide',
  'frame.checkUp': 'Check-up',
  'frame.allAtOnce': 'I know the settings: check them all at once',
  'frame.pages': 'Pages',
  'frame.languages': 'Languages',
  'frame.theme': 'Dark theme',
  'frame.contents': 'On this page',
  'frame.allPages': 'All pages',
  'frame.onward': 'Before and after this page',
  'frame.previous': 'Previous',
  'frame.next': 'Next',
  'frame.independent': 'Signpost is independent. It is not a site of Adobe.',
  'frame.trademarks': 'Adobe, Adobe Campaign and Adobe Experience Cloud are trademarks of Adobe.',
  'frame.licence': 'Text: CC BY 4.0. Code: MIT.',
  'lost.title': 'There is no page at this address',
  'lost.text':
    'The address may be mistyped, or the page has moved. The guide answers in one place: start from what you see, or search.',
  'choose.title': 'Choose a language',
} as const
