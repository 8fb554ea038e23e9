import type { Severity } from './problem'

type Entry = { severity: Severity; title: string }
const error = (title: string): Entry => ({ severity: 'error', title })
const warning = (title: string): Entry => ({ severity: 'warning', title })

/**
 * Every mistake that the compiler can find in a scenario, by its stable code.
 * Each has a guide page with a failing sample in `content/guide/problems/<code>.mdx`.
 */
export const problems = {
	// The file
	'too-long': error('The file, or one line of it, is too long'),
	'byte-order-mark': error('An invisible mark before the first line'),
	'hidden-character': error('A character that cannot be seen'),
	'too-tangled': error('Too many marks in one paragraph'),
	// Front matter
	'front-matter-missing': error('No front matter'),
	'front-matter-syntax': error('The front matter cannot be read'),
	'front-matter-feature': error('A part of YAML that scenarios do without'),
	'comma-in-text': error('A comma cut a text short'),
	'hash-in-text': error('A # cut a text short'),
	'unknown-key': error('A key that means nothing here'),
	'key-twice': error('The same key twice'),
	'missing-key': error('A key is missing'),
	'bad-value': error('A value of the wrong kind'),
	'bad-name': error('A name that cannot be used'),
	'literal-slot': error('Curly brackets where a value is meant'),
	'weights-sum': error('Weights that do not add up to 100'),
	'mood-not-closed': error('Moods that leave a gap'),
	// Writing
	syntax: error('A passage that cannot be read'),
	expression: error('Words in curly brackets'),
	'stray-brace': error('A lone curly bracket'),
	'stray-less-than': error('A lone <'),
	autolink: error('An address in pointed brackets'),
	'html-comment': error('An HTML comment'),
	'import-or-export': error('A line that begins with import or export'),
	'unclosed-code': error('A code block that never ends'),
	'smart-quotes': error('Curly quotes around a value'),
	'unquoted-value': error('A value without quotes'),
	'unclosed-quote': error('A quote that never closes'),
	'broken-tag': error('A tag that does not end'),
	'unclosed-tag': error('A component that is never closed'),
	'stray-closing-tag': error('A closing tag that closes nothing'),
	'split-paragraph': error('Tags that straddle paragraphs'),
	'attribute-expression': error('A value in curly brackets'),
	'spread-attribute': error('Attributes in curly brackets'),
	'member-tag': error('A dot or colon in a component name'),
	'unknown-component': error('A component that does not exist'),
	'unknown-attribute': error('An attribute that means nothing here'),
	'attribute-twice': error('The same attribute twice'),
	'missing-attribute': error('An attribute is missing'),
	'not-yet': error('Not in this release'),
	misplaced: error('A component in the wrong place'),
	'text-outside': error('Words outside every scene'),
	'empty-text': error('Nothing to say'),
	'brief-twice': error('More than one brief'),
	'story-missing': warning('An ending without a story'),
	// Names
	'missing-id': error('An id is missing'),
	'duplicate-id': error('The same id twice'),
	'unknown-target': error('A reply that leads nowhere'),
	'turn-limit-target': error('The turn limit leads nowhere'),
	'unknown-person': error('A person who is not in the cast'),
	'unknown-need': error('A need that is not declared'),
	'unknown-extra': error('An extra that is not declared'),
	'unknown-critical': error('A critical failure that is not declared'),
	'unknown-mood': error('A mood that is not declared'),
	'unknown-scene': error('A scene that does not exist'),
	'unknown-reply': error('A reply that does not exist'),
	'repairs-nothing': error('A repair of nothing'),
	'missing-anchor': error('A lesson passage that does not exist'),
	// Conditions, effects, marks
	'bad-mark': error('A mark that is not on the ruler'),
	'condition-syntax': error('A condition that cannot be read'),
	'set-syntax': error('An effect that cannot be read'),
	'unknown-variable': error('A variable that is not declared'),
	'wrong-type': error('Two kinds of value compared or mixed'),
	'out-of-range': error('A value outside its range'),
	'mood-circle': error('A mood that depends on the mood'),
	'unused-variable': warning('A variable that nothing looks at'),
	'never-set': warning('A variable that nothing changes'),
	// Paths
	'no-scene': error('No scene'),
	'no-ending': error('No ending'),
	'no-replies': error('A scene without replies'),
	'unreachable-scene': error('A scene that nobody can reach'),
	'unreachable-ending': error('An ending that nobody can reach'),
	'no-way-to-ending': error('A scene from which no ending can be reached'),
	'loop-without-exit': error('A loop without a way out'),
	'replies-run-out': error('A moment with nothing to say'),
	'mood-without-line': error('A mood in which nothing is said'),
	'mood-never': warning('A mood that never comes'),
	'reply-on-no-path': warning('A reply that is never on offer'),
	'need-nobody-meets': error('A need that no reply meets'),
	'need-on-no-path': error('A need that cannot be met'),
	'critical-on-no-path': warning('A critical failure that cannot happen'),
	'extra-on-no-path': warning('An extra that cannot be given'),
	'solved-with-need-unmet': error('Solved, with a need unmet'),
	'no-passing-path': error('No way to pass'),
	'too-many-states': warning('Too many paths to try them all'),
	// Words
	'identical-replies': warning('Two replies with the same words'),
	'same-effect-replies': warning('Two replies that do the same'),
	'todo-left': warning('Something left to do'),
} as const satisfies Record<string, Entry>

export type ProblemCode = keyof typeof problems
