// Stands on the page of an old address and leads to the new one. A refresh would lose the section and what a form held.
const to = new URL(document.querySelector('link[rel="canonical"]').href)
to.hash ||= location.hash
location.replace(to)
