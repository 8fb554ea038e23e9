import type { Source } from '../env-files.server'

/** Where letters go out. */
export type MailSettings = {
	/** smtp:// or smtps://, with a name and password where the service wants them. */
	url: string
	/** Who they come from. */
	from: string
}

/** Reads the settings of e-mail, with one plain sentence for each fault; nothing set: letters stay here. */
export function mailSettings(source: Source): { mail: MailSettings | null; faults: string[] } {
	const url = source.RAPPORT_SMTP_URL
	const from = source.RAPPORT_MAIL_FROM
	if (url === undefined || url === '') return { mail: null, faults: [] }
	const faults: string[] = []
	const parsed = URL.canParse(url) ? new URL(url) : null
	if (!parsed || !['smtp:', 'smtps:'].includes(parsed.protocol) || parsed.hostname === '')
		faults.push('RAPPORT_SMTP_URL must be an address such as smtp://name:password@mail.example.org:587.')
	if (!from || !/^[^\s@]+@[^\s@]+$|<[^\s@]+@[^\s@]+>$/.test(from))
		faults.push('RAPPORT_MAIL_FROM must be the address that letters come from.')
	return faults.length > 0 || !from ? { mail: null, faults } : { mail: { url, from }, faults }
}
