#!/usr/bin/env node
import '../dist/codegen/cli.js';
