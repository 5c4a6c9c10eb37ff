# SPDX-License-Identifier: EUPL-1.2
# Image om zonder internet te toetsen. Draait als gewone gebruiker, op een bestandssysteem waar niets te schrijven is;
# rapporten gaan naar het volume /rapporten. Zie examples/docker. Niet met Docker gebouwd bij het maken van deze kit; elke opdracht is wel
# uitgevoerd in een lege omgeving (npm run test:container).
FROM node:22-slim AS build
WORKDIR /bouw
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY packaging ./packaging
COPY schemas ./schemas
COPY features ./features
COPY generated ./generated
COPY examples ./examples
COPY steps ./steps
COPY src ./src
COPY README.md LICENSE.md CHANGELOG.md ./
# Het pakket zoals het wordt uitgegeven, met de versies van package-lock.json.
RUN npm pack --pack-destination /tmp \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && mkdir -p /kit/node_modules/klantinteracties-conformance \
 && cp -R node_modules /kit \
 && tar -xzf /tmp/klantinteracties-conformance-*.tgz -C /kit/node_modules/klantinteracties-conformance --strip-components=1

FROM node:22-slim
LABEL org.opencontainers.image.title="klantinteracties-conformance" \
      org.opencontainers.image.licenses="EUPL-1.2"
COPY --from=build /kit /kit
RUN mkdir /rapporten && chown node:node /rapporten
# De gebruiker node van het basisimage.
USER 1000
WORKDIR /rapporten
VOLUME /rapporten
ENV NODE_ENV=production
ENTRYPOINT ["node", "/kit/node_modules/klantinteracties-conformance/dist/src/cli/main.js"]
CMD ["run", "--out", "/rapporten/laatste"]
