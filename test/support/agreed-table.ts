import { agreedDeskRoutes } from './agreed-desk-routes'
import { agreedRoutes } from './agreed-routes'

const lines = `${agreedRoutes.trimEnd()}${agreedDeskRoutes}`.trim().split('\n')
const cells = (line = '') => line.trim().split(/\s+/)

/** Every route as it was agreed: its path, what it asks for, and what its page and its form answer to each of six people. */
export const agreedTable = lines.flatMap((line, place) => {
	const [path = '', may = '', ...page] = cells(line)
	return place % 2 === 0 ? [{ path, may, page, form: cells(lines[place + 1]) }] : []
})
