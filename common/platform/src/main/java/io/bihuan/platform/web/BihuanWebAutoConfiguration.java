package io.bihuan.platform.web;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.AccessInterceptor;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The conventions of architecture §8 for every controller of a service. */
@AutoConfiguration(
        before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, JacksonAutoConfiguration.class},
        afterName = {"io.bihuan.platform.KernelAutoConfiguration", "io.bihuan.platform.axon.BihuanAxonAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebSettings.class)
class BihuanWebAutoConfiguration {

    private static final int AFTER_SPRINGS_OWN_FILTERS = 0;

    @Bean
    @ConditionalOnMissingBean
    AnswerGrid answerGrid(WebSettings settings) {
        return new AnswerGrid(settings.notFoundTick());
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemAdvice problemAdvice(WebSettings settings, ObjectProvider<RefusalWatch> watch, AnswerGrid grid) {
        return new ProblemAdvice(settings.retryAfter(), watch, grid);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemErrorController problemErrorController() {
        return new ProblemErrorController();
    }

    @Bean
    @ConditionalOnMissingBean
    CommandOutcomeAdvice commandOutcomeAdvice() {
        return new CommandOutcomeAdvice();
    }

    /** Officers read Chinese, whatever the browser or the server's operating system speaks. */
    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE, TimeZone.getTimeZone("Asia/Shanghai"));
    }

    @Bean
    @ConditionalOnMissingBean(name = "bihuanJson")
    JsonMapperBuilderCustomizer bihuanJson() {
        return WebJson::configure;
    }

    @Bean
    @ConditionalOnMissingBean(name = "bihuanMvc")
    WebMvcConfigurer bihuanMvc(WebSettings settings, AnswerGrid grid, ObjectProvider<ReadBarrier> barrier) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ArrivalInterceptor(grid)).order(Ordered.HIGHEST_PRECEDENCE);
                registry.addInterceptor(new AccessInterceptor()).order(Ordered.HIGHEST_PRECEDENCE + 1);
                registry.addInterceptor(new ReadBarrierInterceptor(barrier, settings.readWait()))
                        .order(Ordered.HIGHEST_PRECEDENCE + 2);
                registry.addInterceptor(new RequestContextInterceptor()).order(Ordered.HIGHEST_PRECEDENCE + 3);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgumentResolver());
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean(name = "bodyLimitFilter")
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            WebSettings settings,
            ObjectProvider<BodyLimit> others,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        var filter = new FilterRegistrationBean<>(new BodyLimitFilter(
                settings.maxBody().toBytes(), others.stream().toList(), failures));
        filter.setOrder(AFTER_SPRINGS_OWN_FILTERS);
        return filter;
    }

    /** A service that owns no data has nowhere to keep answers, and no commands to send twice. */
    @Bean
    @ConditionalOnBean(MongoDatabase.class)
    @ConditionalOnMissingBean(name = "idempotencyFilter")
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            MongoDatabase database,
            Clock clock,
            WebSettings settings,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        IdempotencyKeys keys =
                new IdempotencyKeys(database, clock, settings.idempotencyKeep(), settings.idempotencyLease());
        var filter = new FilterRegistrationBean<>(new IdempotencyFilter(keys, failures));
        filter.setOrder(AFTER_SPRINGS_OWN_FILTERS + 1);
        return filter;
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(@Value("${spring.application.name:bihuan}") String service) {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class)
                .replaceWithSchema(LocalTime.class, new StringSchema().format("time"));
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title("Bihuan 闭环 · " + service).version("v1"))
                .components(new Components().addSecuritySchemes(ConventionsInOpenApi.BEARER, bearer));
    }

    @Bean
    @ConditionalOnMissingBean(name = "conventionsInOpenApi")
    OperationCustomizer conventionsInOpenApi() {
        return new ConventionsInOpenApi();
    }

    @Bean
    @ConditionalOnMissingBean(name = "bodiesInOpenApi")
    ModelConverter bodiesInOpenApi() {
        return new BodiesInOpenApi();
    }
}
