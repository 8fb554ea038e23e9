/** The body of an answer as text; null as soon as it turns out to have more than `most` bytes. */
export async function readBounded(answer: Response, most: number): Promise<string | null> {
	if (Number(answer.headers.get('content-length') ?? 0) > most) {
		await answer.body?.cancel()
		return null
	}
	const pieces: Uint8Array[] = []
	let length = 0
	const reader = answer.body?.getReader()
	while (reader) {
		const { done, value } = await reader.read()
		if (done) break
		length += value.byteLength
		if (length > most) {
			await reader.cancel()
			return null
		}
		pieces.push(value)
	}
	return Buffer.concat(pieces).toString('utf8')
}
