import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './ui/shell/nonce'

const abortDelay = 5_000

export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	context: AppLoadContext,
): Promise<Response> {
	return new Promise((resolve, reject) => {
		let shellSent = false
		const whenReady = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
		const { pipe, abort } = renderToPipeableStream(
			<NonceContext.Provider value={context.nonce}>
				<RemixServer context={remixContext} url={request.url} abortDelay={abortDelay} nonce={context.nonce} />
			</NonceContext.Provider>,
			{
				nonce: context.nonce,
				[whenReady]() {
					shellSent = true
					const body = new PassThrough()
					headers.set('Content-Type', 'text/html; charset=utf-8')
					resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
					pipe(body)
				},
				onShellError: reject,
				onError(error: unknown) {
					status = 500
					if (shellSent) context.log(error)
				},
			},
		)
		setTimeout(abort, abortDelay + 1_000).unref()
	})
}

/** Errors of loaders and actions go to the log; the person gets a kind page without details. */
export function handleError(
	error: unknown,
	{ request, context }: { request: Request; context: AppLoadContext },
) {
	if (!request.signal.aborted) context.log(error)
}
