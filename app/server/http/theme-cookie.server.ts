import { createCookie } from '@remix-run/node'
import { z } from 'zod'

const themes = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof themes>

const year = 60 * 60 * 24 * 365
const cookie = createCookie('rapport-theme', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: year })

/** The theme this browser asked for; `system` until it asks. */
export async function themeOf(request: Request): Promise<Theme> {
	const read = themes.safeParse(await cookie.parse(request.headers.get('Cookie')))
	return read.success ? read.data : 'system'
}

/** The header that keeps a theme, or null when the text names none. */
export async function keepTheme(text: unknown, secure: boolean): Promise<string | null> {
	const read = themes.safeParse(text)
	return read.success ? cookie.serialize(read.data, { secure }) : null
}
