/** A text to be kept as a file, never shown as a page. */
export function download(filename: string, type: string, body: string): Response {
	return kept(filename, `${type}; charset=utf-8`, body)
}

/** A zip to be kept as a file, sent while it is made. */
export function downloadZip(filename: string, body: ReadableStream<Uint8Array>): Response {
	return kept(filename, 'application/zip', body)
}

/** A file of any type, ready or sent while it is made. */
export function downloadMade(
	filename: string,
	type: string,
	body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
): Response {
	return kept(filename, type, body)
}

function kept(filename: string, type: string, body: BodyInit): Response {
	return new Response(body, {
		headers: {
			'Content-Type': type,
			'Content-Disposition': `attachment; filename="${filename.replace(/[^A-Za-z0-9._-]/g, '')}"`,
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff',
		},
	})
}
