/** The one page for what is not there and for what is not yours: the two are never told apart. */
export function notFound(): Response {
	return new Response('Not found', { status: 404 })
}
