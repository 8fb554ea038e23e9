import { createCookie } from '@remix-run/node'
import { z } from 'zod'

const message = z.object({ kind: z.enum(['info', 'success', 'warn', 'problem']), text: z.string().max(300) })
export type FlashText = z.infer<typeof message>

const plain = { path: '/', sameSite: 'lax', httpOnly: true } as const

function cookieOf(secrets: string[]) {
	return createCookie('rapport-flash', { ...plain, secrets, maxAge: 60 })
}

/** The header that shows a message once, on the next page. */
export function flash(secrets: string[], text: FlashText): Promise<string> {
	return cookieOf(secrets).serialize(text)
}

/** The message left by the act just done, and the header that takes it away; null when there is none. */
export async function takeFlash(
	secrets: string[],
	request: Request,
): Promise<{ message: FlashText; clear: string } | null> {
	const read = message.safeParse(await cookieOf(secrets).parse(request.headers.get('Cookie')))
	if (!read.success) return null
	return { message: read.data, clear: await cookieOf(secrets).serialize('', { maxAge: 0 }) }
}
