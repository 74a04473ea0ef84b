/** Fetches a page of the site as a document of its own, in which nothing runs. Unlike a parser of HTML this is no sink. */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onload = () =>
      request.status === 200 && request.response
        ? resolve(request.response)
        : reject(new Error(`${address}: ${request.status}`))
    request.onerror = () => reject(new Error(`${address} does not answer`))
    request.send()
  })
}
