import { dayOf, isDay } from '#app/core/records/day'
import type { Deps } from '#app/server/deps.server'
import { decodeFile } from '#app/server/people/decode-file'
import { waitingPeople } from '#app/server/people/import-desk.server'
import { readPeopleCsv } from '#app/server/people/read-people-csv'
import type { FormProblem } from '#app/ui/form/error-summary'
import { peopleImportWords as words } from '#app/ui/words/people-import'
import type { Upload } from './import-form'

/** Puts a file on the desk where it can be read; else says why not. */
export async function lookAtFile(
	deps: Pick<Deps, 'db' | 'env' | 'now' | 'newId'>,
	personId: string,
	asked: { upload: Upload | null; since: string; places: 'make' | 'tell' },
): Promise<FormProblem[]> {
	const { upload, since, places } = asked
	const problem = (text: string, field = 'field-file') => [{ field, text }]
	const today = dayOf(deps.now(), deps.env.timeZone)
	if (!isDay(since) || since > today) return problem(words.fileFaults.day, 'field-since')
	if (!upload) return problem(words.fileFaults.missing)
	const decoded = decodeFile(upload.bytes)
	if (!decoded.ok) return problem(words.fileFaults[decoded.fault])
	const read = readPeopleCsv(decoded.text)
	if (!read.ok) {
		const where = read.line === undefined ? (read.column ?? '') : words.atRow(read.line)
		return problem(`${words.fileFaults[read.fault]} ${where}`.trim())
	}
	const { text, encoding } = decoded
	const makePlaces = places === 'make'
	await waitingPeople.keep(deps, personId, { name: upload.name, text, encoding, since, makePlaces })
	return []
}
