// Lists the users of all products on the sandbox, with the TypeScript client that openapi-generator made.
import {
    Configuration, EvolutionPlatformApi, MaarchCourrierApi, MaarchParapheurApi, MyreportsApi,
} from './client/index.js';

declare const process: { argv: string[]; exit(code: number): never };

const basePath = process.argv[2] ?? '';
// Of OAuth2 this client sends the token as it is, without its scheme.
const accessToken = (scheme?: string) => (scheme?.endsWith('oauth2') ? 'Bearer sandbox-token' : 'sandbox-token');
const token = new Configuration({ basePath, accessToken, apiKey: 'sandbox-api-key' });
const login = new Configuration({ basePath, username: 'provisioning', password: 'sandbox-password' });
const customerTenantId = '8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52';

const names: [string, (string | undefined)[]][] = [
    ['MyReports', (await new MyreportsApi(token).myreportsListCustomerUsers({ customerTenantId })).data.map((user) => user.email)],
    ['Maarch Courrier', (await new MaarchCourrierApi(login).maarchCourrierListUsers()).users.map((user) => user.userId)],
    ['Maarch Parapheur', (await new MaarchParapheurApi(login).maarchParapheurListUsers()).users.map((user) => user.login)],
    ['Evolution Platform', (await new EvolutionPlatformApi(token).evolutionPlatformListUsers()).map((user) => user.identityName)],
];
for (const [product, users] of names) {
    if (!users.some((name) => name?.startsWith('ada@') || name === 'alovelace')) {
        console.error(`${product}: the user is not among ${users}`);
        process.exit(1);
    }
    console.log(`- ${product}: ${users.length} users`);
}
