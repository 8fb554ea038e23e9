import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// `as` is allowed at a checked edge only; each file here says why beside its cast.
const castingEdges = [
	'app/core/play/machine.ts',
	'app/core/scenario/canonical.ts',
	'app/server/store/db.server.ts',
]

const cast = {
	selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
	message: 'Check at the edge (a schema, a guard) and trust the type; `as` is for `as const` only.',
}
const env = {
	selector: 'MemberExpression[object.name="process"][property.name="env"]',
	message: 'Only app/server/env reads the environment.',
}
const clock = [
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'Take the time as an argument.',
	},
	{
		selector: 'MemberExpression[object.name="Date"][property.name="now"]',
		message: 'Take the time as an argument.',
	},
	{
		selector: 'MemberExpression[object.name="Math"][property.name="random"]',
		message: 'Chance comes in as an argument.',
	},
]

export default tseslint.config(
	{
		ignores: [
			'build/',
			'data/',
			'node_modules/',
			'.cache/',
			'app/server/store/generated/',
			'**/*.{js,cjs,mjs}',
		],
	},
	{
		files: ['**/*.{ts,tsx}'],
		extends: [tseslint.configs.base],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-var': 'error',
			'prefer-const': 'error',
		},
	},
	{
		files: ['app/**/*.tsx'],
		extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
		rules: {
			// Tables that are laid out as blocks on a phone lose their roles unless these are said.
			'jsx-a11y/no-redundant-roles': [
				'error',
				{
					table: ['table'],
					thead: ['rowgroup'],
					tbody: ['rowgroup'],
					tr: ['row'],
					th: ['columnheader', 'rowheader'],
					td: ['cell'],
					ul: ['list'],
					ol: ['list'],
				},
			],
		},
	},
	{ files: ['app/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', cast, env, ...clock] } },
	{
		files: ['app/core/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				'process',
				'crypto',
				'fetch',
				'setTimeout',
				'setInterval',
				'performance',
			],
		},
	},
	{
		files: ['app/ui/**/*.{ts,tsx}', 'app/routes/**/*.{ts,tsx}', 'app/*.{ts,tsx}'],
		rules: {
			'no-restricted-globals': ['error', { name: 'fetch', message: 'Remix does the fetching.' }, 'process'],
		},
	},
	// The bench asks and saves beside its page, which must not be loaded anew while somebody writes.
	{
		files: ['app/ui/studio/**/{ask,save}-*.ts'],
		rules: { 'no-restricted-globals': ['error', 'process'] },
	},
	{ files: castingEdges, rules: { 'no-restricted-syntax': ['error', env, ...clock] } },
	// The only readers of the environment, of time and of chance.
	{
		files: [
			'app/server/{env,clock,ids,deps,main}*.ts',
			'app/server/{env,clock,ids}/**/*.ts',
			'app/cli/**/*.ts',
		],
		rules: { 'no-restricted-syntax': ['error', cast] },
	},
	{ files: ['app/cli/**/*.ts', 'test/**/*.{ts,tsx}'], rules: { 'no-console': 'off' } },
	{ files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
)
