import { expect, test } from 'vitest'
import { capabilities, isCapability, may, needsStepUp, reaches, roles } from '#app/server/session/permissions'

/** The table as it was agreed: trainee, trainer, hr, admin, auditor; `-` is nothing, `!` asks for the password again. */
const agreed = `
learn                  own      own          own                  own   -
official-attempt-read  -        own-teams    withheld!            -     withheld!
self-enrol             own      own          own                  own   -
replies-rate           -        own-teams    -                    -     -
trainees-manage        -        -            all                  all   -
results-read           own      own-teams    all                  -     all
content-read           -        own-courses  -                    -     -
content-edit           -        own-courses  -                    -     -
content-publish        -        own-courses  approve              -     -
assign                 -        own-teams    all                  -     -
assignments-read       -       own-teams    all                  -      all
sign-off               -       own-teams    all                  -      -
completions-import     -       -            all!                 -      -
grade                  -        own-teams    approve              -     -
records-read           own      own-teams    all                  -     all
records-export         own      -            all!                 -     all!
certify                -        -            all!                 -     -
records-correct        -        request      request-or-approve   -     -
records-doubt          own     own          all                  own    -
viewings-read          own     own          all                  own    all
adjust                 own     -            all                  -      -
staff-manage           -        -            -                    all   -
roles-grant            -        -            -                    all!  -
audit-read             -        own-content  records              all   records
chain-verify           -        -            -                    all   all
person-erase           request  -            approve              execute!            -
operate                -        -            -                    all   -
`

const rows = agreed
	.trim()
	.split('\n')
	.map((line) => line.trim().split(/\s+/))
const cells = rows.flatMap(([capability = '', ...reach]) =>
	roles.map((role, place) => ({ capability, role, cell: reach[place] ?? '?' })),
)

test.each(cells)('D1 $role may $capability: $cell', ({ capability, role, cell }) => {
	const reach = may(role, capability)
	const said = reach === false ? '-' : reach
	const again = isCapability(capability) && needsStepUp(role, capability) ? '!' : ''
	expect(`${said}${again}`).toBe(cell)
})

test('D1 the agreed table and the one in force have the same rows', () => {
	expect([...capabilities].sort()).toEqual(rows.map(([capability]) => capability).sort())
})

test.each(['', 'root', 'ADMIN', 'constructor', '__proto__', 'toString'])(
	'D1 the unheard-of role "%s" may do nothing',
	(role) => {
		expect(capabilities.filter((capability) => may(role, capability) !== false)).toEqual([])
	},
)

test.each(['', 'everything', 'constructor', '__proto__', 'hasOwnProperty'])(
	'D1 nobody may do the unheard-of "%s"',
	(capability) => {
		expect(roles.filter((role) => may(role, capability) !== false)).toEqual([])
	},
)

const theo = { id: 'theo', trains: ['desk'] }

test('a trainer reaches the own teams and the own record, and nobody without a team', () => {
	expect(reaches('own-teams', theo, { id: 'nina', teamId: 'desk' })).toBe(true)
	expect(reaches('own-teams', theo, { id: 'theo', teamId: null })).toBe(true)
	expect(reaches('own-teams', theo, { id: 'olga', teamId: 'stores' })).toBe(false)
	expect(reaches('own-teams', theo, { id: 'olga', teamId: null })).toBe(false)
})

test('own reaches oneself only, nothing reaches nobody', () => {
	expect(reaches('own', theo, { id: 'theo', teamId: 'desk' })).toBe(true)
	expect(reaches('own', theo, { id: 'nina', teamId: 'desk' })).toBe(false)
	expect(reaches(false, theo, { id: 'theo', teamId: 'desk' })).toBe(false)
})
